;; The arithmetic of a network in training: ../training/network-memory.ts lays out the memory and says where things are.
;; All numbers are 32-bit floats, four at a time; their order is fixed, so that every platform gets the same sums.
(module
  (import "network" "memory" (memory 1))
  ;; rows of weights, `width` bytes each, a multiple of 32; the first is the bias of the hidden layer
  (import "network" "rows" (global $rows i32))
  (import "network" "width" (global $width i32))
  ;; Adagrad's sums of squares: one for each row, one for each weight of the classes, one for each bias
  (import "network" "rowSquares" (global $rowSquares i32))
  (import "network" "outSquares" (global $outSquares i32))
  (import "network" "biasSquares" (global $biasSquares i32))
  ;; the classes' weights, biases, scores and the loss's gradient by score
  (import "network" "classes" (global $classes i32))
  (import "network" "out" (global $out i32))
  (import "network" "bias" (global $bias i32))
  (import "network" "scores" (global $scores i32))
  (import "network" "errors" (global $errors i32))
  ;; the numbers of the rows of what is looked at
  (import "network" "features" (global $features i32))
  ;; the hidden layer, and the loss's gradient by it
  (import "network" "activation" (global $activation i32))
  (import "network" "gradient" (global $gradient i32))

  (func $sum (param $a v128) (result f32)
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $a)) (f32x4.extract_lane 1 (local.get $a)))
      (f32.add (f32x4.extract_lane 2 (local.get $a)) (f32x4.extract_lane 3 (local.get $a)))))

  ;; Fills the hidden layer from the rows of the first `count` features, of whose sum a share of `keep` is taken.
  (func $activate (param $count i32) (param $keep f32)
    (local $end i32) (local $at i32) (local $row i32) (local $j i32) (local $a v128) (local $b v128) (local $share v128)
    (local.set $share (f32x4.splat (local.get $keep)))
    (local.set $end (i32.add (global.get $features) (i32.shl (local.get $count) (i32.const 2))))
    (loop $block
      (local.set $a (v128.const i64x2 0 0))
      (local.set $b (v128.const i64x2 0 0))
      (local.set $at (global.get $features))
      (block $done
        (loop $next
          (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
          (local.set $row (i32.add (i32.add (global.get $rows) (local.get $j))
            (i32.mul (i32.load (local.get $at)) (global.get $width))))
          (local.set $a (f32x4.add (local.get $a) (v128.load (local.get $row))))
          (local.set $b (f32x4.add (local.get $b) (v128.load offset=16 (local.get $row))))
          (local.set $at (i32.add (local.get $at) (i32.const 4)))
          (br $next)))
      (local.set $row (i32.add (global.get $rows) (local.get $j)))
      (local.set $a (f32x4.add (v128.load (local.get $row)) (f32x4.mul (local.get $share) (local.get $a))))
      (local.set $b (f32x4.add (v128.load offset=16 (local.get $row)) (f32x4.mul (local.get $share) (local.get $b))))
      (local.set $row (i32.add (global.get $activation) (local.get $j)))
      (v128.store (local.get $row) (f32x4.max (local.get $a) (v128.const i64x2 0 0)))
      (v128.store offset=16 (local.get $row) (f32x4.max (local.get $b) (v128.const i64x2 0 0)))
      (br_if $block (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 32))) (global.get $width)))))

  ;; Scores all classes for the first `count` features.
  (func (export "run") (param $count i32) (param $keep f32)
    (local $c i32) (local $weights i32) (local $j i32) (local $layer i32) (local $a v128) (local $b v128)
    (call $activate (local.get $count) (local.get $keep))
    (local.set $weights (global.get $out))
    (loop $class
      (local.set $a (v128.const i64x2 0 0))
      (local.set $b (v128.const i64x2 0 0))
      (local.set $j (i32.const 0))
      (loop $next
        (local.set $layer (i32.add (global.get $activation) (local.get $j)))
        (local.set $a (f32x4.add (local.get $a)
          (f32x4.mul (v128.load (local.get $layer)) (v128.load (local.get $weights)))))
        (local.set $b (f32x4.add (local.get $b)
          (f32x4.mul (v128.load offset=16 (local.get $layer)) (v128.load offset=16 (local.get $weights)))))
        (local.set $weights (i32.add (local.get $weights) (i32.const 32)))
        (br_if $next (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 32))) (global.get $width))))
      (f32.store (i32.add (global.get $scores) (i32.shl (local.get $c) (i32.const 2)))
        (f32.add
          (f32.load (i32.add (global.get $bias) (i32.shl (local.get $c) (i32.const 2))))
          (call $sum (f32x4.add (local.get $a) (local.get $b)))))
      (br_if $class (i32.lt_u (local.tee $c (i32.add (local.get $c) (i32.const 1))) (global.get $classes)))))

  ;; One step of Adagrad for a class, whose error is `e`; adds to the hidden layer's gradient.
  (func $teachClass (param $c i32) (param $e f32) (param $rate f32)
    (local $at i32) (local $j i32) (local $weights i32) (local $squares i32) (local $square f32)
    (local $es v128) (local $rates v128) (local $w v128) (local $g v128) (local $s v128)
    (local.set $at (i32.add (global.get $biasSquares) (i32.shl (local.get $c) (i32.const 2))))
    (local.set $square (f32.add (f32.load (local.get $at)) (f32.mul (local.get $e) (local.get $e))))
    (f32.store (local.get $at) (local.get $square))
    (local.set $at (i32.add (global.get $bias) (i32.shl (local.get $c) (i32.const 2))))
    (f32.store (local.get $at) (f32.sub (f32.load (local.get $at))
      (f32.div (f32.mul (local.get $rate) (local.get $e)) (f32.sqrt (local.get $square)))))
    (local.set $es (f32x4.splat (local.get $e)))
    (local.set $rates (f32x4.splat (local.get $rate)))
    (local.set $weights (i32.add (global.get $out) (i32.mul (local.get $c) (global.get $width))))
    (local.set $squares (i32.add (global.get $outSquares) (i32.mul (local.get $c) (global.get $width))))
    (loop $next
      (local.set $w (v128.load (local.get $weights)))
      (local.set $at (i32.add (global.get $gradient) (local.get $j)))
      (v128.store (local.get $at)
        (f32x4.add (v128.load (local.get $at)) (f32x4.mul (local.get $es) (local.get $w))))
      (local.set $g (f32x4.mul (local.get $es) (v128.load (i32.add (global.get $activation) (local.get $j)))))
      (local.set $s (f32x4.add (v128.load (local.get $squares)) (f32x4.mul (local.get $g) (local.get $g))))
      (v128.store (local.get $squares) (local.get $s))
      (v128.store (local.get $weights) (f32x4.sub (local.get $w)
        (f32x4.div (f32x4.mul (local.get $rates) (local.get $g)) (f32x4.sqrt (local.get $s)))))
      (local.set $weights (i32.add (local.get $weights) (i32.const 16)))
      (local.set $squares (i32.add (local.get $squares) (i32.const 16)))
      (br_if $next (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 16))) (global.get $width)))))

  ;; Leaves of the hidden layer's gradient what units above 0 have of it; returns the mean of its squares.
  (func $closeGradient (result f32)
    (local $j i32) (local $at i32) (local $g v128) (local $total v128)
    (loop $next
      (local.set $at (i32.add (global.get $gradient) (local.get $j)))
      (local.set $g (v128.and (v128.load (local.get $at))
        (f32x4.gt (v128.load (i32.add (global.get $activation) (local.get $j))) (v128.const i64x2 0 0))))
      (v128.store (local.get $at) (local.get $g))
      (local.set $total (f32x4.add (local.get $total) (f32x4.mul (local.get $g) (local.get $g))))
      (br_if $next (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 16))) (global.get $width))))
    (f32.div (call $sum (local.get $total)) (f32.convert_i32_u (i32.shr_u (global.get $width) (i32.const 2)))))

  ;; One step of Adagrad for a row, with one sum of squares for all its weights.
  (func $teachRow (param $row i32) (param $square f32) (param $rate f32)
    (local $at i32) (local $j i32) (local $sum f32) (local $step v128)
    (local.set $at (i32.add (global.get $rowSquares) (i32.shl (local.get $row) (i32.const 2))))
    (local.set $sum (f32.add (f32.load (local.get $at)) (local.get $square)))
    (f32.store (local.get $at) (local.get $sum))
    (local.set $step (f32x4.splat (f32.div (local.get $rate) (f32.sqrt (local.get $sum)))))
    (local.set $at (i32.add (global.get $rows) (i32.mul (local.get $row) (global.get $width))))
    (loop $next
      (v128.store (local.get $at) (f32x4.sub (v128.load (local.get $at))
        (f32x4.mul (local.get $step) (v128.load (i32.add (global.get $gradient) (local.get $j))))))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br_if $next (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 16))) (global.get $width)))))

  ;; One step of Adagrad for what `run` did last with the first `count` features; small errors are left alone.
  (func (export "teach") (param $count i32) (param $rate f32)
    (local $c i32) (local $e f32) (local $square f32) (local $at i32) (local $end i32)
    (memory.fill (global.get $gradient) (i32.const 0) (global.get $width))
    (loop $class
      (local.set $e (f32.load (i32.add (global.get $errors) (i32.shl (local.get $c) (i32.const 2)))))
      (if (f32.ge (f32.abs (local.get $e)) (f32.const 1e-4))
        (then (call $teachClass (local.get $c) (local.get $e) (local.get $rate))))
      (br_if $class (i32.lt_u (local.tee $c (i32.add (local.get $c) (i32.const 1))) (global.get $classes))))
    (local.set $square (call $closeGradient))
    (if (f32.lt (local.get $square) (f32.const 1e-11)) (then (return)))
    (call $teachRow (i32.const 0) (local.get $square) (local.get $rate))
    (local.set $at (global.get $features))
    (local.set $end (i32.add (local.get $at) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (call $teachRow (i32.load (local.get $at)) (local.get $square) (local.get $rate))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br $next)))))
